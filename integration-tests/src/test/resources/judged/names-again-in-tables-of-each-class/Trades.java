package shop;

import jakarta.persistence.*;

/** What the class above has, Hibernate looks for in its own table only. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Trade {
    @Id
    @GeneratedValue
    Long id;

    String unitPrice;

    String criticalPathIp;
}

@Entity
class Barter extends Trade {
    @Column(insertable = false, updatable = false)
    String unit_price;

    @Column(insertable = false, updatable = false)
    String criticalpathip;
}
