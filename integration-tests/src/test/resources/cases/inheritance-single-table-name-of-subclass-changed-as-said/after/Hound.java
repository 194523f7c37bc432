package shop;

import dev.retort.annotations.RenamedFrom;
import jakarta.persistence.*;

@Entity
@RenamedFrom("Dog")
class Hound extends Animal {
    Integer barks;

    Integer speed;
}
