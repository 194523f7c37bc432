package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("1")
class Animal {
    @Id
    long id;
}

@Entity
@DiscriminatorValue("2")
class Cat extends Animal {
    String name;
}

@Entity
@DiscriminatorValue("3")
class Dog extends Animal {
    String breed;
}
