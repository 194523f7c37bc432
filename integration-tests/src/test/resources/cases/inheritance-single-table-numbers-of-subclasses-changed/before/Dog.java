package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("1")
class Dog extends Animal {
    Integer barks;
}
