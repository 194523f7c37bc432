package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("dog")
class Hound extends Animal {
    Integer barks;
}
