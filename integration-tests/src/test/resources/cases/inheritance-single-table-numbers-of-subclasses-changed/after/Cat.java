package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("3")
class Cat extends Animal {
    Integer lives;
}
