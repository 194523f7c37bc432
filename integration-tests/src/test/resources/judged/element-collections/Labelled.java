package shop;

import jakarta.persistence.*;
import java.util.*;

@MappedSuperclass
abstract class Labelled<T> {
    @ElementCollection
    List<T> labels;
}
