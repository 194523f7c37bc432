package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("D")
class Dog extends Animal {
    Integer barks;
}
