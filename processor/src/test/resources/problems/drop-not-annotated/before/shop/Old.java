package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Old {
    @Id
    Long id;
}
