package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Purchase {
    @Id
    Long id;

    @ManyToOne
    @JoinTable(name = "purchase_purchase")
    Purchase before;

    @ManyToOne
    @JoinTable(name = "purchase_purchase")
    Purchase after;
}
