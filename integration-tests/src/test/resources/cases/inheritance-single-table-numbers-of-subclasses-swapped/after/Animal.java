package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorColumn(name = "kind", discriminatorType = DiscriminatorType.INTEGER)
@DiscriminatorValue("2")
class Animal {
    @Id
    long id;
}

@Entity
@DiscriminatorValue("3")
class Cat extends Animal {
    String name;
}

@Entity
@DiscriminatorValue("1")
class Dog extends Animal {
    String breed;
}
