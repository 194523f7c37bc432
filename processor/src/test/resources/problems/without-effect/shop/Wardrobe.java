package shop;

import jakarta.persistence.*;
import java.util.Set;

@Entity
class Wardrobe {
    @Id
    long id;

    @OneToMany
    // WARNING [without-effect]
    @ElementCollection
    Set<Coat> coats;
}

@Entity
class Coat {
    @Id
    long id;
}
