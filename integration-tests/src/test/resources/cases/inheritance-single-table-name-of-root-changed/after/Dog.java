package shop;

import jakarta.persistence.*;

@Entity
@DiscriminatorValue("D")
class Dog extends Creature {
    Integer barks;
}
