package shop;

import jakarta.persistence.*;

@Entity
@Inheritance(strategy = InheritanceType.JOINED)
class Animal {
    @EmbeddedId
    AnimalKey key;
}
