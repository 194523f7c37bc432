package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    int id;

    // WARNING [override-unknown]
    @AttributeOverride(name = "stret", column = @Column(name = "home_street"))
    Address home;
}

@Embeddable
class Address {
    String street;
}
