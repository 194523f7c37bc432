package judged;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.time.Instant;
import java.util.*;
import org.hibernate.annotations.CreationTimestamp;

@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"plate", "country"}), indexes = @Index(columnList = "built"))
abstract class Vehicle {
    @Id
    @GeneratedValue
    Long id;

    String plate;
    String country;
    int built;

    @Column
    int mileage;

    @Column
    @NotNull
    boolean insured;

    @Column(unique = true)
    String papers;

    @ManyToOne(optional = false)
    Garage garage;

    @ManyToOne
    Vehicle tows;
}

@Entity
class Car extends Vehicle {
    int doors;
    boolean electric;

    @Column
    int seats;

    @Column(nullable = false)
    String paint = "none";

    @Basic(optional = false)
    String model;

    @NotNull
    @Size(max = 40)
    String nickname;

    @Min(1)
    int wheels;

    @CreationTimestamp
    Instant registered;

    @Basic
    short gears;

    Body body;

    @Column(unique = true)
    String sticker;

    @Embedded
    Engine engine;

    @ManyToOne(optional = false)
    Driver driver;

    @OneToOne
    Driver owner;

    @ManyToMany
    Set<Driver> passengers;

    enum Body {
        LIMOUSINE,
        ESTATE
    }
}

@MappedSuperclass
abstract class Loaded extends Vehicle {
    @Basic(optional = false)
    Long payload;

    Danger danger;

    enum Danger {
        NONE,
        FIRE
    }
}

@Entity
abstract class Heavy extends Loaded {
    int axles;

    @Column(name = "weight")
    long weight;

    @ManyToOne(optional = false)
    @JoinColumn(name = "home")
    Garage home;
}

@Entity
class Truck extends Heavy {
    double height;
    boolean trailer;
}

@Entity(name = "Omnibus")
class Bus extends Heavy {
    int standing;

    @OneToMany
    @JoinTable(name = "crew")
    List<Driver> crew;
}

@Entity
class DoubleDecker extends Bus {
    int stairs;
}

/** Two classes that have no row in common may share a column. */
@Entity
class Bicycle extends Vehicle {
    @Column(name = "frame_size")
    Integer frame;
}

@Entity
class Scooter extends Vehicle {
    @Column(name = "frame_size")
    Integer frame;
}

@Embeddable
class Engine {
    int power;

    @Column(nullable = false)
    String fuel;

    @NotNull
    String maker;
}

@Entity
class Garage {
    @Id
    long id;

    @OneToMany(mappedBy = "garage")
    List<Vehicle> vehicles;

    @OneToOne
    Truck towTruck;

    @ManyToMany
    Set<Vehicle> guests;
}

@Entity
class Driver {
    @Id
    long id;

    @ManyToOne
    Car usual;

    @OneToMany(mappedBy = "driver")
    Set<Car> cars;

    @OneToMany
    @JoinColumn(name = "instructor_id")
    Set<Bus> lessons;
}
