package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@RenamedFrom("cat")
@Entity
class Lion extends Animal {}
