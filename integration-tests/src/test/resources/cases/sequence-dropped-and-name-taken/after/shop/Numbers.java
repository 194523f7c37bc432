package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
@Table(name = "numbers")
public class Numbers {
    @Id
    Long id;
}
