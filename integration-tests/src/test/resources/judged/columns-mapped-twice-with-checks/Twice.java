package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;

/** The attribute that says what a column looks like also says what may be in it, and others do not. */
@Entity
class Enums {
    @Id
    Long id = 1L;

    @Column(name = "kind")
    String earlier = "CAR";

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", insertable = false, updatable = false)
    Kind later;

    @Min(5)
    @Column(name = "number", insertable = false, updatable = false, unique = true)
    Integer replaced;

    @Max(9)
    @Column(name = "number")
    Integer first = 1;
}

@Entity
class Owner {
    @Id
    Long id = 1L;

    @Column(name = "enums_id", insertable = false, updatable = false)
    Long enumsId;

    @OneToOne
    @JoinColumn(name = "enums_id")
    Enums enums;

    @Column(name = "other_id", unique = true)
    Long otherId;

    @ManyToOne
    @JoinColumn(name = "other_id", insertable = false, updatable = false)
    Enums other;
}

@Entity
@DiscriminatorColumn(name = "kind")
class Vehicle {
    @Id
    @GeneratedValue
    Long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "kind", insertable = false, updatable = false)
    Kind kind;
}

@Entity
@DiscriminatorValue("CAR")
class Car extends Vehicle {
    @NotNull
    String plate = "a";

    @Min(1)
    @Column(name = "doors")
    Integer doors = 6;
}

@Entity
@DiscriminatorValue("BIKE")
class Bike extends Vehicle {
    @NotNull
    String plate = "b";

    @Min(5)
    @Column(name = "doors", unique = true)
    Integer none = 5;
}

@Entity
@Table(name = "shared")
class First {
    @Id
    Long id = 1L;

    String kind = "BIKE";

    String code = "a";
}

@Entity
@Table(name = "shared", uniqueConstraints = @UniqueConstraint(columnNames = "code"))
class Second {
    @Id
    Long id = 2L;

    @Enumerated(EnumType.STRING)
    @Column(unique = true)
    Kind kind = Kind.CAR;

    String code = "b";
}

enum Kind {
    CAR,
    BIKE,
    Vehicle
}
