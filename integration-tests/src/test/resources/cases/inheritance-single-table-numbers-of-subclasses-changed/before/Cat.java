package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("2")
class Cat extends Animal {
    Integer lives;
}
