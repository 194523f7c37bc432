package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;

@Entity
public class Agent {
    @Id
    Long id;
}
