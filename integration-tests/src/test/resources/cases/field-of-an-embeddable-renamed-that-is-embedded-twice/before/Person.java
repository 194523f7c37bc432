package shop;

import jakarta.persistence.*;

@Entity
class Person {
    @Id
    long id;

    Address home;

    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    Address work;

    @AttributeOverride(name = "street", column = @Column(name = "former_street"))
    @AttributeOverride(name = "city", column = @Column(name = "former_city"))
    Address former;
}
