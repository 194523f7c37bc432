package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Vehicle {
    @Id
    int vehicleNumber;
}

/** The name of its key derives from that of the vehicle, and other names from it. */
@Entity
@Table(name = "`Cars`")
class Car extends Vehicle {
    @ElementCollection
    List<String> formerOwners;

    @OneToMany
    List<Wheel> wheels;

    @OneToMany
    @JoinColumn
    List<Wheel> spareWheels;

    @ManyToOne
    Car towingCar;
}

/** What somebody wrote keeps its letters. */
@Entity
@Table(name = "`Trucks`")
@PrimaryKeyJoinColumn(name = "truckNumber")
class Truck extends Vehicle {
    @ElementCollection
    List<String> formerOwners;
}

@Entity
class Wheel {
    @Id
    int wheelNumber;

    @ManyToOne
    Car lastCar;
}

/** Its key is derived from an association. */
@Entity
@Table(name = "`Plates`")
class Plate {
    @Id
    int plateNumber;

    @MapsId
    @OneToOne
    Wheel onWheel;

    @ElementCollection
    List<String> formerTexts;
}
