package shop;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "dog_tricks")
class Dog extends Animal {
    String name;

    @Column(table = "dog_tricks")
    String trick;
}
