package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("DOG")
class Dog extends Animal {
    Integer barks;
}
