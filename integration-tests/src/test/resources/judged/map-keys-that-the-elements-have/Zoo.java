package shop;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OneToMany;
import java.util.HashMap;
import java.util.Map;

@Entity
public class Zoo {
    @Id
    @GeneratedValue
    Long id;

    @OneToMany(mappedBy = "zoo", cascade = CascadeType.ALL)
    @MapKeyColumn(name = "serialNumber")
    Map<String, Animal> animals = new HashMap<>();

    @OneToMany
    @JoinColumn(name = "visited_id")
    @MapKeyColumn(name = "nickname")
    Map<String, Animal> visitors = new HashMap<>();
}
