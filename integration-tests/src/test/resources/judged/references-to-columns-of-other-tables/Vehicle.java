package shop;

import jakarta.persistence.*;
import java.io.Serializable;

/** To what a class with a table of its own inherits Hibernate makes no foreign key of one column. */
@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Vehicle implements Serializable {
    @Id
    Long id = 1L;

    @Column(unique = true)
    String plate = "P";

    String maker = "M";

    String model = "X";
}

@Entity
class Truck extends Vehicle {
    @Column(unique = true)
    String trailer = "T";

    Truck() {
        id = 2L;
    }
}

@Entity
class Tour {
    @Id
    Long id = 1L;

    @ManyToOne
    @JoinColumn(name = "plate", referencedColumnName = "plate")
    Truck byInherited;

    @ManyToOne
    @JoinColumn(name = "maker", referencedColumnName = "maker")
    @JoinColumn(name = "model", referencedColumnName = "model")
    Truck bySeveral;

    @ManyToOne
    @JoinColumn(name = "trailer", referencedColumnName = "trailer")
    Truck byItsOwn;

    @ManyToOne
    @JoinTable(name = "tour_truck", inverseJoinColumns = @JoinColumn(name = "plate", referencedColumnName = "plate"))
    Truck byTable;
}
