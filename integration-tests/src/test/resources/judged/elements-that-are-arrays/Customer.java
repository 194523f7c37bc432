package shop;

import jakarta.persistence.*;
import java.util.*;

@Entity
class Customer {
    @Id
    Long id = 1L;

    @ElementCollection
    List<String[]> texts = new ArrayList<>();

    @ElementCollection
    List<byte[]> bytes = new ArrayList<>();

    @ElementCollection
    List<ArrayList<String>> wholes = new ArrayList<>();
}
