package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused {
    @Id
    Long id;

    @ElementCollection
    @Embedded
    List<String> texts;
}
