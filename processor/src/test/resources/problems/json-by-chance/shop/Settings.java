package shop;

import jakarta.persistence.Embeddable;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;

@Embeddable
public class Settings {

    // ERROR [json-by-chance]
    private Map<String, String> values;

    // WARNING [without-effect]
    @JdbcTypeCode(3001)
    public Map<String, String> getValues() {
        return values;
    }

    public void setValues(Map<String, String> values) {
        this.values = values;
    }
}
