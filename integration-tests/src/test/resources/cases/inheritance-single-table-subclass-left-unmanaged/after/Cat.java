package shop;

import jakarta.persistence.*;

@Entity
@dev.retort.annotations.Unmanaged
class Cat extends Animal {
    int lives;

    @ManyToOne
    Dog enemy;
}
