package shop;

import dev.retort.annotations.Backfill;
import jakarta.persistence.*;

@Entity
class Dog extends Animal {
    @Backfill("name")
    @Column(name = "dog_name")
    String name;
}
