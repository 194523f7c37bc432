package shop;

import jakarta.persistence.*;

@Entity
class Person {
    @Id
    long id;

    Address home;

    @AttributeOverride(name = "road", column = @Column(name = "work_street"))
    @AttributeOverride(name = "city", column = @Column(name = "work_city"))
    Address work;

    @AttributeOverride(name = "road", column = @Column(name = "former_road"))
    @AttributeOverride(name = "city", column = @Column(name = "former_city"))
    Address former;
}
