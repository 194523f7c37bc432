package shop;

import jakarta.persistence.*;

/** There was none. */
@Entity
public class Horse extends Animal {
    @Column(name = "horse_weight")
    Double weight;
}
