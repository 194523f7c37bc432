package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    int id;

    String name;

    // ERROR [column-twice]
    @Column(name = "NAME")
    String nickname;

    @Column(name = "boss_id")
    Integer bossId;

    @ManyToOne
    // ERROR [column-twice]
    Customer boss;

    Address home;

    // ERROR [column-twice]
    Address work;
}

@Embeddable
class Address {
    String street;
}
