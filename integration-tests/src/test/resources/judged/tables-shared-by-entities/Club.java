package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Club {
    @Id
    Long id = 8L;
}
