package shop;

import dev.retort.annotations.*;
import jakarta.persistence.*;
import java.util.*;

@Embeddable
class Details {
    String note;

    @ElementCollection
    Set<String> tags = new HashSet<>();
}
