package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
@Inheritance(strategy = InheritanceType.TABLE_PER_CLASS)
abstract class Cover {
    @Id
    @Enumerated(EnumType.STRING)
    Color color;

    @ElementCollection
    Set<Integer> sizes;
}

@Entity
class Tile extends Cover {}

@Entity
abstract class Sheet extends Cover {}

@Entity
class Foil extends Sheet {}

@Entity
class Wall {
    @Id
    long id;

    @ManyToOne
    Cover cover;

    @ManyToOne
    Sheet sheet;
}
