package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    State state;

    @Enumerated(EnumType.STRING)
    Plain plain;

    Level level;
}
