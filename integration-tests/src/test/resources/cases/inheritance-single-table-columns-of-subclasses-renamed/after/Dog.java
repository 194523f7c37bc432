package shop;

import jakarta.persistence.*;

@Entity
class Dog extends Animal {
    @Column(name = "dogs_size")
    Integer size;
}
