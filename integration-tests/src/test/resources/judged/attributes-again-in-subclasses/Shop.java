package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

@Entity
class Person {
    @Id
    Long id = 1L;

    String name = "p";

    @Embedded
    Address address = new Address();
}

@Embeddable
class Address {
    String street = "s";
}

@MappedSuperclass
class Named extends Person {
    @Column(name = "never")
    Integer name;
}

@Entity
class Employee extends Named {
    {
        id = 2L;
    }

    @ManyToOne
    Person address;

    String job = "j";
}

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Shop {
    private Long number = 1L;
    private String label = "l";
    private Shop next;

    @Id
    public Long getNumber() {
        return number;
    }

    public void setNumber(Long number) {
        this.number = number;
    }

    public String getLabel() {
        return label;
    }

    public void setLabel(String label) {
        this.label = label;
    }

    @ManyToOne
    public Shop getNext() {
        return next;
    }

    public void setNext(Shop next) {
        this.next = next;
    }
}

/** What it demands holds for all shops. */
@Entity
class Kiosk extends Shop {
    {
        setNumber(2L);
    }

    @Override
    @NotNull
    @Size(max = 7)
    public String getLabel() {
        return super.getLabel();
    }

    @Override
    public Kiosk getNext() {
        return (Kiosk) super.getNext();
    }
}

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
class Vehicle {
    @Id
    Long id = 1L;

    @Column(length = 9)
    String plate = "x";
}

@Entity
class Car extends Vehicle {
    {
        id = 2L;
    }

    @Column(length = 5)
    String plate = "y";

    @NotNull
    String getPlate() {
        return plate;
    }
}
