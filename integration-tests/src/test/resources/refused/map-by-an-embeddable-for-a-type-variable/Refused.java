package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Refused extends Named<Code> {
    @Id
    Long id;
}

@MappedSuperclass
class Named<T> {
    @ElementCollection
    Map<T, String> names;
}

@Embeddable
class Code {
    String text;
}
