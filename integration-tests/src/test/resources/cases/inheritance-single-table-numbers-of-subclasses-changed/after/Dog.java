package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("2")
class Dog extends Animal {
    Integer barks;
}
