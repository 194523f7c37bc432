package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Picture {
    @Id
    Long id = 2L;
}
