package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @ManyToMany
    Map<? extends String, Refused> others;
}
