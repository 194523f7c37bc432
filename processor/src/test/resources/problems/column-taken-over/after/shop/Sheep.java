package shop;

import jakarta.persistence.*;

@Entity
public class Sheep extends Animal {
    // WARNING [column-taken-over]
    @Column(name = "sheep_stable") String stable;
}
