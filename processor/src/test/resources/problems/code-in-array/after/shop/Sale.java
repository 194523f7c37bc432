package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    State[] states;

    List<Level> levels;

    @Enumerated(EnumType.STRING)
    Kept[] kept;

    @Enumerated(EnumType.STRING)
    Lost[] lost;
}
