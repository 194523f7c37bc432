package shop;

import jakarta.persistence.*;

@Entity
class Dog extends Animal {
    @Column(name = "dog_size")
    Integer size;
}
