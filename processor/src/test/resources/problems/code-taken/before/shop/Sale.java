package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Sale {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    State state;

    Twice twice;

    @Enumerated(EnumType.STRING)
    Let let;

    @Enumerated(EnumType.STRING)
    Moved moved;
}
