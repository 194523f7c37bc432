package shop;

import jakarta.persistence.*;

@Entity
class Cat extends Animal {
    @Column(name = "cat_size")
    Integer size;

    @ManyToOne
    Dog enemy;
}
