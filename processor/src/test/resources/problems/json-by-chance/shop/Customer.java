package shop;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;

@Entity
public class Customer {

    private long id;

    private Settings settings;

    @ElementCollection
    @Access(AccessType.FIELD)
    private Map<String, Settings> others;

    @Id
    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public Settings getSettings() {
        return settings;
    }

    public void setSettings(Settings settings) {
        this.settings = settings;
    }

    // ERROR [json-by-chance]
    public Map<String, Integer> getNumbers() {
        return null;
    }

    public void setNumbers(Map<String, Integer> numbers) {}

    // ERROR [unmapped-type]
    public Map<String, Long> getTotals() {
        return null;
    }

    public void setTotals(Map<String, Long> totals) {}

    @JdbcTypeCode(3001)
    public Map<String, Integer> getCounted() {
        return null;
    }

    public void setCounted(Map<String, Integer> counted) {}
}
