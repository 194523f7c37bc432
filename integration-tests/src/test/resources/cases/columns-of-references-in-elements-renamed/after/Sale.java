package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    long id;

    @ElementCollection
    List<Part> parts;
}

@Embeddable
class Part {
    @ManyToOne
    @JoinColumn(name = "z_agent")
    Customer agent;

    @ManyToOne
    @JoinColumn(name = "a_buyer")
    Customer buyer;
}
