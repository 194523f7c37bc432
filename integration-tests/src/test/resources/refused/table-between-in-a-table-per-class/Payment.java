package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Payment {
    @Id
    Long id;

    @ManyToOne
    @JoinTable(name = "payment_payer")
    Payer payer;
}

@Entity
class Transfer extends Payment {}

@Entity
class Payer {
    @Id
    Long id;
}
