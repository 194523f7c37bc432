package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Sale {
    @Id
    Long id;

    @Using("length(waited)")
    Integer waited;
}
