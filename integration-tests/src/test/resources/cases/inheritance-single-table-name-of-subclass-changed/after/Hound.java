package shop;

import jakarta.persistence.*;

@Entity
class Hound extends Animal {
    Integer barks;
}
