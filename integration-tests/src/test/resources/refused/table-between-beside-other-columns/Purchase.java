package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Purchase {
    @Id
    Long id;

    @Embedded
    Delivery delivery;
}

@Embeddable
class Delivery {
    String street;

    @ManyToOne
    @JoinTable(name = "receiver")
    Purchase with;
}
